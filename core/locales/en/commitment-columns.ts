/** The columns of a table of commitments: labels, one line of help each, and other spellings in pasted tables. */
export const commitmentColumns = {
  commitment: {
    label: 'Commitment',
    hint: 'What the team will do.',
    headers: ['Promise', 'Pledge', 'What', 'Task', 'Action', 'Deliverable', 'Activity', 'Description'],
  },
  how_many: {
    label: 'How many',
    hint: 'How many each time: 2 posts a month is 2.',
    headers: ['How often', 'Count', 'Number', 'Quantity', 'Amount', 'Frequency', 'Cadence'],
  },
  per: { label: 'Per', hint: 'Day, week, month or quarter.', headers: ['Period', 'Each period', 'Every'] },
  for_each: {
    label: 'For each',
    hint: 'What it is delivered for: each post, each lead.',
    headers: ['For every', 'Of each', 'Unit'],
  },
  within_days: {
    label: 'Within days',
    hint: 'How soon after it, in days.',
    headers: ['Within', 'Days allowed', 'Turnaround'],
  },
  from: {
    label: 'From',
    hint: 'Where it stands now, where a value is to change.',
    headers: ['From value', 'Baseline', 'Current value', 'Start value'],
  },
  to: { label: 'To', hint: 'Where it is to be brought.', headers: ['To value', 'Target', 'Target value'] },
  objective: {
    label: 'Objective',
    hint: 'Number or words of the objective that it serves.',
    headers: ['Objective no.', 'Objective number', 'Goal', 'Serves', 'For objective', 'Supports'],
  },
  measure: {
    label: 'Counted by',
    hint: 'A metric or field that counts it, where the data has one.',
    headers: ['Measured by', 'Metric', 'KPI', 'Measure'],
  },
  department: {
    label: 'Department',
    hint: 'Marketing, Sales or another.',
    headers: ['Dept', 'Function', 'Division', 'Area'],
  },
  team: { label: 'Team', hint: 'Who delivers it.', headers: ['Squad', 'Group'] },
  owner: {
    label: 'Owner',
    hint: 'The one person who answers for it.',
    headers: ['Responsible', 'Accountable', 'Assignee', 'Lead'],
  },
  people: {
    label: 'People',
    hint: 'How many people deliver it.',
    headers: ['Headcount', 'How many people', 'Number of people', 'FTE'],
  },
  start: { label: 'Start', hint: 'First day that counts.', headers: ['Start date', 'From date', 'Begins'] },
  due: {
    label: 'Due',
    hint: 'Last day that counts.',
    headers: ['Due date', 'Deadline', 'End date', 'By', 'Until', 'Ends', 'Target date'],
  },
  id: { label: 'No.', hint: 'What check-ins call it.', headers: ['ID', '#', 'Nr', 'Number of commitment'] },
} as const satisfies Readonly<Record<string, Readonly<{ label: string; hint: string; headers: readonly string[] }>>>;
