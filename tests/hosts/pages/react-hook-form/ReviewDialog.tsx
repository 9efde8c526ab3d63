import { createPortal } from 'react-dom';
import { useFormContext } from 'react-hook-form';
import { Closing } from './Closing';
import { Discussion } from './Discussion';
import { Goals } from './Goals';
import { Meeting } from './Meeting';
import type { Review } from './model';

interface Props {
  onClose: () => void;
  onSubmit: () => void;
}

export function ReviewDialog({ onClose, onSubmit }: Props) {
  const { handleSubmit } = useFormContext<Review>();
  return createPortal(
    <div className="backdrop">
      <div className="dialog" role="dialog" aria-modal="true" aria-labelledby="dialog-title">
        <h2 id="dialog-title">Half-year review</h2>
        <form onSubmit={handleSubmit(onSubmit)} noValidate>
          <Meeting />
          <Discussion />
          <Goals />
          <Closing />
          <div className="buttons">
            <button type="button" onClick={onClose}>
              Cancel
            </button>
            <button type="submit" className="primary">
              Submit
            </button>
          </div>
        </form>
      </div>
    </div>,
    document.body,
  );
}
