/** The namespace that the manifest's address of the page says; null in production. */
export function namespaceIn(search: string): string | null {
  const found = new URLSearchParams(search).get('namespace');
  return found !== null && /^[A-Z][A-Z0-9_]*$/.test(found) ? found : null;
}
