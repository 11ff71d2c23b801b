/** Packages and files without types of their own, as far as the page uses them. */
declare module '*.css';

declare module 'react' {
  export function createElement(type: string, properties: Readonly<Record<string, unknown>>): object;
}
