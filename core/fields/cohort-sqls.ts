import { defineField } from './field.ts';
import { mqlDate } from './mql-date.ts';
import { sqlDate } from './sql-date.ts';

/** The SQLs that one period’s MQLs became. */
export const cohortSqls = defineField({
  id: 'cohort_sqls',
  label: 'SQLs of the period’s MQLs',
  description: 'Those of the period’s MQLs that became SQLs, whenever they did.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'SQLs of the period’s MQLs',
    'Cohort SQLs',
    'SQLs from MQLs',
    'MQLs that became SQLs',
    'MQLs converted to SQLs',
    'MQLs converted to SQL',
  ],
  countedCohort: { dated: mqlDate, reached: sqlDate },
});
