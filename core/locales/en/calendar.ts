import type { Calendar } from '../locale.ts';

export const calendar: Calendar = {
  monthNames: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthAbbreviations: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  otherMonthForms: [[], [], [], [], [], [], [], [], ['sept'], [], [], []],
  weekdayForms: [
    ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
  ],
  quarterForms: ['q', 'qtr', 'quarter'],
  weekForms: ['w', 'wk', 'week', 'cw'],
  periodLabels: {
    day: '{day} {month} {year}',
    week: 'W{week} {year}',
    month: '{month} {year}',
    quarter: 'Q{quarter} {year}',
    fiscalQuarter: 'Q{quarter} FY{year}',
  },
};
