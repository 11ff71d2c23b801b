import { FileRefusal } from './refusal.ts';

/** A file of the package, as bytes or as text; each is made from the other once it is asked for. Never changes. */
export class Part {
  readonly path: string;
  #bytes: Uint8Array | null;
  #text: string | null;

  private constructor(path: string, bytes: Uint8Array | null, text: string | null) {
    this.path = path;
    this.#bytes = bytes;
    this.#text = text;
  }

  static ofBytes(path: string, bytes: Uint8Array): Part {
    return new Part(path, bytes, null);
  }

  static ofText(path: string, text: string): Part {
    return new Part(path, null, text);
  }

  /** The part as XML, with its byte order mark where it has one; refused where it is no UTF-8, so that nothing is lost. */
  get text(): string {
    this.#text ??= decoded(this.path, this.#bytes ?? new Uint8Array());
    return this.#text;
  }

  get bytes(): Uint8Array {
    return this.#bytes ?? Buffer.from(this.#text ?? '', 'utf8');
  }
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const declared = /^\uFEFF?<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/.exec(text)?.[1];
    if (declared === undefined || /^(?:utf-?8|us-ascii)$/i.test(declared)) return text;
  } catch {}
  throw new FileRefusal('damaged-part', `${path}: no UTF-8`);
}
