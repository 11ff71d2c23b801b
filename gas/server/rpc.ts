type Refusal = Readonly<{ ok: false; error: Readonly<{ code: 'malformed' | 'unknown-request'; found: string }> }>;

const refusal = (code: Refusal['error']['code'], found: string): Refusal => ({ ok: false, error: { code, found } });

function nameOf(request: unknown): string | null {
  const name: unknown = typeof request === 'object' && request !== null ? Reflect.get(request, 'name') : null;
  return typeof name === 'string' ? name : null;
}

function parsed(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : null;
  } catch {
    return null;
  }
}

/**
 * The one door for the page: JSON in, JSON out, `{"name": …}`. It never throws, and answers nothing yet: every request is
 * refused by its name. What the sidebar will ask for is added here, each under its own name.
 */
export function answerPage(json: unknown): string {
  const name = nameOf(parsed(json));
  return JSON.stringify(name === null ? refusal('malformed', '') : refusal('unknown-request', name.slice(0, 100)));
}
