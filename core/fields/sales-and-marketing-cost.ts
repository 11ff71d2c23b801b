import { agencyCost } from './agency-cost.ts';
import { defineField } from './field.ts';
import { programmeCost } from './programme-cost.ts';
import { salaries } from './salaries.ts';
import { softwareCost } from './software-cost.ts';

/** All that winning customers cost. */
export const salesAndMarketingCost = defineField({
  id: 'sales_and_marketing_cost',
  label: 'Sales and marketing cost',
  description: 'All sales and marketing cost of the period: programmes, pay, software and agencies.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Sales and marketing cost',
    'Sales & marketing cost',
    'Sales and marketing costs',
    'Sales & marketing costs',
    'Sales and marketing expenses',
    'Sales and marketing expense',
    'Sales & marketing expense',
    'Sales and marketing spend',
    'Sales & marketing spend',
    'S&M cost',
    'S&M spend',
    'S&M expense',
    'Total acquisition cost',
  ],
  follows: [{ plus: [programmeCost, salaries, softwareCost, agencyCost], needs: 'any' }],
});
