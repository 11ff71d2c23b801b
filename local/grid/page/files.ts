import { element } from './elements.ts';

/** Lets the person choose a file; null where they choose none. */
export const chooseFile = (accept: string): Promise<File | null> =>
  new Promise((resolve) => {
    const input = element('input', { type: 'file', accept });
    input.onchange = () => resolve(input.files?.[0] ?? null);
    input.oncancel = () => resolve(null);
    input.click();
  });

/** Hands a file to the browser to keep. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
