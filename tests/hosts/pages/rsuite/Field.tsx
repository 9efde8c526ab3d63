import { Form } from 'rsuite';

interface Props {
  name: string;
  label: string;
  wide?: boolean;
  help?: string;
  /** Whatever the accepter takes. */
  [prop: string]: unknown;
}

/** A form group with its label above. */
export function Field({ label, wide, help, ...control }: Props) {
  return (
    <Form.Group controlId={control.name} className={wide ? 'wide' : undefined}>
      <Form.Label>{label}</Form.Label>
      <Form.Control {...control} />
      {help && <Form.Text>{help}</Form.Text>}
    </Form.Group>
  );
}
