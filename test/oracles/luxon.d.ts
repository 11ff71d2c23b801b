/** The part of luxon that tests use; its own types are a package apart. */
declare module 'luxon' {
  type Unit = 'day' | 'week' | 'month' | 'quarter';
  type Parts = Readonly<{ weekYear: number; weekNumber: number }>;

  export class DateTime {
    static utc(year: number, month: number, day: number): DateTime;
    static fromMillis(milliseconds: number, options: Readonly<{ zone: string }>): DateTime;
    static fromObject(parts: Parts, options: Readonly<{ zone: string }>): DateTime;
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly weekday: number;
    readonly weekYear: number;
    readonly weekNumber: number;
    readonly weeksInWeekYear: number;
    plus(duration: Readonly<{ days?: number; months?: number }>): DateTime;
    startOf(unit: Unit): DateTime;
    endOf(unit: Unit): DateTime;
    toMillis(): number;
    setLocale(locale: string): DateTime;
    reconfigure(options: Readonly<{ locale: string; numberingSystem: string }>): DateTime;
    toFormat(pattern: string): string;
    toLocaleString(options: Readonly<{ dateStyle: 'long' | 'medium' }>): string;
  }
}
