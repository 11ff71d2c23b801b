import { acceptedMqls } from '../../fields/accepted-mqls.ts';
import { clicks } from '../../fields/clicks.ts';
import { conversions } from '../../fields/conversions.ts';
import { customers } from '../../fields/customers.ts';
import { delivered } from '../../fields/delivered.ts';
import type { Field } from '../../fields/field.ts';
import { leads } from '../../fields/leads.ts';
import { mqls } from '../../fields/mqls.ts';
import { newCustomers } from '../../fields/new-customers.ts';
import { opens } from '../../fields/opens.ts';
import { opportunities } from '../../fields/opportunities.ts';
import { orders } from '../../fields/orders.ts';
import { payingCustomers } from '../../fields/paying-customers.ts';
import { pqls } from '../../fields/pqls.ts';
import { sent } from '../../fields/sent.ts';
import { sessions } from '../../fields/sessions.ts';
import { sqls } from '../../fields/sqls.ts';
import { trials } from '../../fields/trials.ts';
import { uniqueClicks } from '../../fields/unique-clicks.ts';
import { uniqueOpens } from '../../fields/unique-opens.ts';
import { visitors } from '../../fields/visitors.ts';
import { visits } from '../../fields/visits.ts';
import { won } from '../../fields/won.ts';

/** A stage, with the fields that can stand for it, best first. */
type Stage = readonly Field[];

/** From visitor to customer, and from email sent to what it brought; impressions are no stage, nobody decides there. */
const funnels: readonly (readonly Stage[])[] = [
  [[sent], [delivered], [uniqueOpens, opens], [uniqueClicks, clicks], [conversions, leads, orders]],
  [
    [visitors, sessions, visits, clicks],
    [leads, conversions],
    [trials],
    [mqls],
    [pqls],
    [acceptedMqls],
    [sqls],
    [opportunities],
    [won, newCustomers, customers, payingCustomers, orders],
  ],
];

/** The stages of the longest funnel that has figures for at least two; none otherwise. */
export function funnelStages(has: (field: Field) => boolean): readonly Field[] {
  const found = funnels.map((stages) =>
    stages.flatMap((stage) => {
      const field = stage.find(has);
      return field ? [field] : [];
    }),
  );
  const longest = found.reduce((best, stages) => (stages.length > best.length ? stages : best), []);
  return longest.length < 2 ? [] : longest;
}
