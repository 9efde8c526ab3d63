import { useEffect, useRef, useState } from 'react';
import { Survey } from 'survey-react-ui';
import { plainModel } from './plain';
import { newSurvey } from './survey';

export function App() {
  const [survey] = useState(newSurvey);
  const submitted = useRef(0);

  useEffect(() => {
    const count = () => {
      submitted.current += 1;
    };
    survey.onComplete.add(count);
    window.__model = () => ({ ...plainModel(survey), submitted: submitted.current });
    return () => survey.onComplete.remove(count);
  }, [survey]);

  return <Survey model={survey} />;
}
