import { Disposable } from '@univerjs/core';

/**
 * Gives the page the colours of the grid's theme as custom properties. The grid's own way is a style element with
 * text in it, which the page's content security policy refuses.
 */
export class ThemeVariables extends Disposable {
  private readonly sheet = new CSSStyleSheet();

  /** Called by the grid at the start and whenever its theme changes. */
  injectThemeToHead(theme: object): void {
    this.sheet.replaceSync(`:root { ${declarations(theme, '--univer').join(' ')} }`);
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets.push(this.sheet);
  }
}

const declarations = (values: object, name: string): readonly string[] =>
  Object.entries(values).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? declarations(value, `${name}-${key}`)
      : [`${name}-${key}: ${String(value)};`],
  );
