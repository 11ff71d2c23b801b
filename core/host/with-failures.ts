import type { HostFailure } from './host-failure.ts';
import type { Host } from './port.ts';

/** A host of which whatever goes wrong comes out as one of the failures that people are told of. */
export function withFailures(host: Host, failureOf: (error: unknown) => HostFailure): Host {
  const safely =
    <Given extends readonly unknown[], Answer>(method: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> =>
      method(...given).catch((error: unknown) => {
        throw failureOf(error);
      });
  return {
    capabilities: host.capabilities,
    language: safely(host.language),
    selection: safely(host.selection),
    snapshot: safely(host.snapshot),
    apply: safely(host.apply),
    insertFormula: safely(host.insertFormula),
    show: safely(host.show),
    readStored: safely(host.readStored),
    store: safely(host.store),
  };
}
