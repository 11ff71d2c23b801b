/** An element of a page that has no sidebar yet, with its class and what is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  kind: string,
  ...inner: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = kind;
  made.append(...inner);
  return made;
}
