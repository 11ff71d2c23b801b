import { createdDate } from './created-date.ts';
import { deal } from './deal.ts';
import { dealId } from './deal-id.ts';
import { defineField } from './field.ts';
import { orderId } from './order-id.ts';

/** Tells one person from another. */
export const contact = defineField({
  id: 'contact',
  label: 'Contact',
  description: 'What identifies the person: an email address, a contact ID or a customer ID.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Contact ID',
    'Record ID - Contact',
    'Customer ID',
    'Email',
    'Email address',
    'Contact email',
    'Customer email',
    'Lead ID',
    'Person ID',
    'User ID',
    'Klaviyo ID',
    'Contact',
    'Customer',
    'Record ID',
  ],
  identifies: { what: 'record', where: createdDate, unless: [deal, dealId, orderId] },
});
