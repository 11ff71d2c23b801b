import { counted, first, growth, last, metric, overDates, type Reckoning, reached, sum } from './reckoning.ts';

/** A workbook by months, and how each of its figures follows from the export's own columns. */
export type Subject = Readonly<{
  file: string;
  /** The columns whose dates say how far the data goes. */
  dates: readonly string[];
  /** Each row stands for a whole month. */
  isMonthly: boolean;
  figures: Reckoning;
  metrics: Reckoning;
  /** Sheet title and the column that it is by. */
  by: Readonly<Record<string, string>>;
  funnel: readonly string[];
}>;

const ads = (column: string) => sum(column, 'Month');
const email = (column: string) => sum(column, 'Send Date');
const saas = (column: string) => sum(column, 'Month');

/** Four exports of ours, of different kinds. */
export const subjects: readonly Subject[] = [
  {
    file: 'google-ads-en.csv',
    dates: ['Month'],
    isMonthly: true,
    figures: {
      Spend: ads('Cost'),
      Impressions: ads('Impr.'),
      Clicks: ads('Clicks'),
      Conversions: ads('Conversions'),
      Value: ads('Conv. value'),
    },
    metrics: {
      'Click-through rate': metric('CTR', 'Clicks', 'Impressions'),
      'Conversion rate': metric('CONVERSION_RATE', 'Conversions', 'Clicks'),
      'Return on investment': metric('ROI', 'Value', 'Spend'),
      'Return on ad spend': metric('ROAS', 'Value', 'Spend'),
      'Cost per acquisition': metric('CPA', 'Spend', 'Conversions'),
      'Cost per click': metric('CPC', 'Spend', 'Clicks'),
      'Cost per thousand impressions': metric('CPM', 'Spend', 'Impressions'),
    },
    by: { 'By Campaign': 'Campaign' },
    funnel: ['Clicks', 'Conversions'],
  },
  {
    file: 'email-campaigns-en.csv',
    dates: ['Send Date'],
    isMonthly: false,
    figures: {
      'Emails sent': email('Total Recipients'),
      'Emails delivered': email('Successful Deliveries'),
      'Soft bounces': email('Soft Bounces'),
      'Hard bounces': email('Hard Bounces'),
      Bounces: email('Total Bounces'),
      'Unique opens': email('Unique Opens'),
      'Unique clicks': email('Unique Clicks'),
      Unsubscribes: email('Unsubscribes'),
      'Spam complaints': email('Abuse Complaints'),
    },
    metrics: {
      'Delivery rate': metric('DELIVERY_RATE', 'Emails delivered', 'Emails sent'),
      'Open rate': metric('OPEN_RATE', 'Unique opens', 'Emails delivered'),
      'Click rate': metric('CLICK_RATE', 'Unique clicks', 'Emails delivered'),
      'Click-to-open rate': metric('CLICK_TO_OPEN_RATE', 'Unique clicks', 'Unique opens'),
      'Unsubscribe rate': metric('UNSUBSCRIBE_RATE', 'Unsubscribes', 'Emails delivered'),
      'Email bounce rate': metric('EMAIL_BOUNCE_RATE', 'Bounces', 'Emails sent'),
      'Spam complaint rate': metric('SPAM_RATE', 'Spam complaints', 'Emails delivered'),
    },
    by: { 'By Segment': 'List' },
    funnel: ['Emails sent', 'Emails delivered', 'Unique opens', 'Unique clicks'],
  },
  {
    file: 'crm-leads-en.csv',
    dates: ['Create Date', 'MQL date', 'SQL date', 'Opportunity date', 'Close date'],
    isMonthly: false,
    figures: {
      Leads: counted('Create Date'),
      'Marketing-qualified leads': counted('MQL date'),
      'Sales-qualified leads': counted('SQL date'),
      'SQLs of the period’s MQLs': reached('MQL date', 'SQL date'),
      Opportunities: counted('Opportunity date'),
      'Deals won': counted('Close date'),
      Value: sum('Amount', 'Close date'),
    },
    metrics: {
      'Lead to MQL rate': metric('LEAD_TO_MQL', 'Leads', 'Marketing-qualified leads'),
      'MQL to SQL rate': metric('MQL_SQL', 'Marketing-qualified leads', 'Sales-qualified leads'),
      'SQL to opportunity rate': metric('SQL_TO_OPPORTUNITY', 'Sales-qualified leads', 'Opportunities'),
      'Lead to opportunity rate': metric('LEAD_TO_OPPORTUNITY', 'Leads', 'Opportunities'),
      'Sales cycle length': overDates('SALES_CYCLE_LENGTH', 'Create Date', 'Close date'),
      'Lead velocity rate': growth('LEAD_VELOCITY_RATE', 'Marketing-qualified leads'),
      'Revenue per lead': metric('REVENUE_PER_LEAD', 'Value', 'Leads'),
    },
    by: { 'By Source': 'Original Source', 'By Market': 'Country/Region', 'By Owner': 'Contact owner' },
    funnel: ['Leads', 'Marketing-qualified leads', 'Sales-qualified leads', 'Opportunities', 'Deals won'],
  },
  {
    file: 'saas-monthly-en.csv',
    dates: ['Month'],
    isMonthly: true,
    figures: {
      'New customers': saas('New customers'),
      'Lost customers': saas('Lost customers'),
      'Monthly recurring revenue': last('MRR', 'Month'),
      Trials: saas('Trials started'),
      Revenue: saas('Revenue'),
      'Customers at the start': first('Customers at start', 'Month'),
      'Customers at the end': last('Customers at end', 'Month'),
      'MRR at the start': first('MRR at start', 'Month'),
      'Expansion MRR': saas('Expansion MRR'),
      'Contraction MRR': saas('Contraction MRR'),
      'Churned MRR': saas('Churned MRR'),
      'Paying customers': saas('Trials converted'),
      'Sales and marketing cost': saas('Sales and marketing cost'),
      Promoters: saas('Promoters'),
      Detractors: saas('Detractors'),
      Responses: saas('Survey responses'),
    },
    metrics: {
      'Customer acquisition rate': metric('ACQUISITION_RATE', 'New customers', 'Customers at the start'),
      'Churn rate': metric('CHURN_RATE', 'Lost customers', 'Customers at the start'),
      'Retention rate': metric('RETENTION_RATE', 'Customers at the end', 'New customers', 'Customers at the start'),
      'Customer lifespan': metric('CUSTOMER_LIFESPAN', 'Churn rate'),
      'Net promoter score': metric('NPS', 'Promoters', 'Detractors', 'Responses'),
      'Average revenue per account': metric('ARPA', 'Revenue', 'Customers at the end'),
      'Net revenue retention': metric('NRR', 'MRR at the start', 'Expansion MRR', 'Contraction MRR', 'Churned MRR'),
      'Trial conversion rate': metric('TRIAL_CONVERSION', 'Paying customers', 'Trials'),
      'Customer acquisition cost': metric('CAC', 'Sales and marketing cost', 'New customers'),
    },
    by: {},
    funnel: ['Trials', 'New customers'],
  },
];
