import { machine, type Surroundings } from '../../sidebar/shell/use-darkness.ts';

/** Below this, of 255, light text reads better than dark. */
const MIDDLE = 128;

/** How bright a colour such as `#262626` is, from 0 to 255; null where it is none. */
function brightness(colour: string | undefined): number | null {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const part = (digits: string): number => Number.parseInt(digits, 16);
  return 0.299 * part(red) + 0.587 * part(green) + 0.114 * part(blue);
}

/** Whether Excel is dark around the pane; null where it does not say. */
function isOfficeDark(): boolean | null {
  const theme = (Office.context as Partial<Office.Context>).officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const found = brightness(theme?.bodyBackgroundColor);
  return found === null ? null : found < MIDDLE;
}

/**
 * Excel's theme, else the machine's. Excel tells of no change: it is asked again when the person comes back to the pane,
 * from where the theme is chosen.
 */
export const office: Surroundings = {
  isDark: () => isOfficeDark() ?? machine.isDark(),
  follow(changed) {
    const leave = machine.follow(changed);
    addEventListener('focus', changed);
    document.addEventListener('visibilitychange', changed);
    return () => {
      leave();
      removeEventListener('focus', changed);
      document.removeEventListener('visibilitychange', changed);
    };
  },
};
