import { Autocomplete, CircularProgress, TextField } from '@mui/material';
import { useEffect, useState } from 'react';

interface Person {
  id: number;
  name: string;
}

const PEOPLE: Person[] = [
  { id: 41, name: 'Marta Kowalski' },
  { id: 42, name: 'Martin Kowal' },
  { id: 57, name: 'Dana Whitfield' },
  { id: 63, name: 'Daniel Osei' },
  { id: 78, name: 'Priya Raman' },
];

interface Props {
  value: Person | null;
  onChange: (value: Person | null) => void;
}

/** Looks people up on the server as one types. */
export function PeopleBox({ value, onChange }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Person[]>([]);
  const [loading, setLoading] = useState(false);

  useEffect(() => {
    if (text.trim().length < 2) {
      setFound([]);
      return;
    }
    setLoading(true);
    const timer = setTimeout(() => {
      const wanted = text.trim().toLowerCase();
      setFound(PEOPLE.filter(person => person.name.toLowerCase().includes(wanted)));
      setLoading(false);
    }, 250);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <Autocomplete
      options={found}
      filterOptions={all => all}
      getOptionLabel={person => person.name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      loading={loading}
      noOptionsText="Type at least two letters"
      value={value}
      onChange={(_, person) => onChange(person)}
      onInputChange={(_, typed) => setText(typed)}
      renderInput={params => (
        <TextField
          {...params}
          label="Onboarding buddy"
          helperText={loading ? <CircularProgress size={12} /> : ' '}
        />
      )}
    />
  );
}
