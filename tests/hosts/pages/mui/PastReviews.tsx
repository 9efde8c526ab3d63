import {
  Paper,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TablePagination,
  TableRow,
  TextField,
} from '@mui/material';
import { useState } from 'react';

const PAST = Array.from({ length: 14 }, (_, at) => ({
  period: `H${at % 2 === 0 ? 2 : 1} ${2025 - Math.floor(at / 2)}`,
  rating: at % 3 === 1 ? 'Exceeds expectations' : 'Meets expectations',
}));

export function PastReviews() {
  const [filter, setFilter] = useState('');
  const [page, setPage] = useState(0);
  const [size, setSize] = useState(5);
  const shown = PAST.filter(row => row.period.includes(filter));
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      <TextField
        size="small"
        label="Filter past reviews"
        value={filter}
        onChange={event => setFilter(event.target.value)}
      />
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Period</TableCell>
            <TableCell>Rating</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.slice(page * size, (page + 1) * size).map(row => (
            <TableRow key={row.period}>
              <TableCell>{row.period}</TableCell>
              <TableCell>{row.rating}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <TablePagination
        component="div"
        count={shown.length}
        page={page}
        rowsPerPage={size}
        rowsPerPageOptions={[5, 10]}
        onPageChange={(_, next) => setPage(next)}
        onRowsPerPageChange={event => setSize(Number(event.target.value))}
      />
    </Paper>
  );
}
