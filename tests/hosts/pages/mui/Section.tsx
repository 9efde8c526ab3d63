import { Accordion, AccordionDetails, AccordionSummary, Grid, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Accordion defaultExpanded>
      <AccordionSummary expandIcon={<span aria-hidden="true">▾</span>}>
        <Typography component="h2" variant="subtitle1">
          {title}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Grid container spacing={3}>
          {children}
        </Grid>
      </AccordionDetails>
    </Accordion>
  );
}

export function Cell({ size = 4, children }: { size?: number; children: ReactNode }) {
  return <Grid size={{ xs: 12, sm: size }}>{children}</Grid>;
}
