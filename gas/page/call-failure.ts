import { HostFailure, type HostFailureCode } from '../../core/host/host-failure.ts';

/**
 * What Google answers in place of the server, as seen in threads of other add-ons. Only the codes within are the same in
 * every language of Google; a sentence in another one is `unknown`, and told as it stands.
 */
const answers: readonly (readonly [pattern: RegExp, code: HostFailureCode])[] = [
  // Several accounts: https://issuetracker.google.com/issues/69270374
  [/PERMISSION_DENIED/, 'several-accounts'],
  [/authori[sz]ation is required|do(es)? not have permission|required permissions/i, 'not-permitted'],
  [/too many times for one day|daily (limit|quota)|quota exceeded/i, 'quota'],
  [/maximum execution time|timed out/i, 'time-limit'],
  [/too many (scripts running )?simultaneous|too many times (in a short time|per second)/i, 'busy'],
  [/NetworkError|TransportError|connection failure|failed to fetch|HTTP 0\b/i, 'offline'],
  // Google's own trouble, gone a moment later: asked again like a lost connection.
  [/server error occurred|service unavailable|INTERNAL\b|HTTP 5\d\d/i, 'offline'],
];

const textOf = (failure: unknown): string =>
  failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);

/** Why a call did not reach the server or did not come back. */
export function callFailure(failure: unknown, isOnline: boolean): HostFailure {
  const text = textOf(failure);
  const known = answers.find(([pattern]) => pattern.test(text));
  if (known) return new HostFailure(known[1]);
  if (!isOnline) return new HostFailure('offline');
  return new HostFailure('unknown', failure instanceof Error ? failure.message : text);
}
