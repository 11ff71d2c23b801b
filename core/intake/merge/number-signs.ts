/** How a column writes numbers, such as `1.234,56`; the signs that it shows, empty where it does not. */
type Signs = Readonly<{ group: string; decimal: string }>;

/** null for a style that shows neither sign, such as `1234`. */
function signsOf(style: string | null): Signs | null {
  const [, group = '', decimal = ''] = /^[1١](\D?)[2٢][3٣][4٤](?:(\D)[5٥][6٦])?$/.exec(style ?? '') ?? [];
  return group + decimal === '' ? null : { group, decimal };
}

/** `1.234,56` and `1,234.56`: one groups by the sign that is the other's decimal. */
export function areOpposed(a: string | null, b: string | null): boolean {
  const [first, second] = [signsOf(a), signsOf(b)];
  if (first === null || second === null) return false;
  return (
    (first.decimal !== '' && first.decimal === second.group) ||
    (second.decimal !== '' && second.decimal === first.group)
  );
}

/** Whether two styles have other signs before their decimals. */
export function haveOtherDecimals(a: string | null, b: string | null): boolean {
  const [first, second] = [signsOf(a)?.decimal ?? '', signsOf(b)?.decimal ?? ''];
  return first !== '' && second !== '' && first !== second;
}

/** The style that says more of the same writing: numbers without decimals or groups take nothing from what is known. */
export function richerStyle(known: string | null, now: string | null): string | null {
  const [old, fresh] = [signsOf(known), signsOf(now)];
  if (now === null || (old !== null && fresh === null)) return known;
  if (old === null || fresh === null || areOpposed(known, now) || haveOtherDecimals(known, now)) return now;
  const says = ({ group, decimal }: Signs): number => Number(group !== '') + Number(decimal !== '');
  return says(old) > says(fresh) ? known : now;
}
