import { cutText, shownText } from '../values/plain-text.ts';

/** The most characters of a sheet's title, in every host. */
const LONGEST_TITLE = 31;

/** What Excel keeps to itself. */
const RESERVED = 'history';

/**
 * A text as spreadsheets take it for a sheet's title: 31 characters at most, none of `: \ / ? * [ ]`, no apostrophe at
 * an end, never empty.
 */
export function plainTitle(wanted: string): string {
  const allowed = shownText(wanted).replace(/[:\\/?*[\]]/g, ' ');
  const title = withoutEnds(cutText(withoutEnds(allowed), LONGEST_TITLE));
  if (title === '') return 'Sheet';
  return title.toLowerCase() === RESERVED ? `${title} 1` : title;
}

const withoutEnds = (text: string): string => text.replace(/^[\s']+|[\s']+$/g, '');
