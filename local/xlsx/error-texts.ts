const errorCell = /<c ([^>]*?) ?t="e"([^>]*)><v>([^<]*)<\/v><\/c>/g;

/**
 * A sheet's part in which `#REF!` is a text where somebody typed it as one. The writer makes error values of such texts,
 * which programs take for broken formulas; ours never are error values without a formula.
 */
export function withErrorTexts(part: Uint8Array): Uint8Array {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (!bytes.includes(' t="e"')) return part;
  const xml = bytes.toString('utf8');
  return Buffer.from(
    xml.replace(errorCell, (_, before: string, after: string, text: string) => {
      return `<c ${before} t="inlineStr"${after}><is><t>${text}</t></is></c>`;
    }),
    'utf8',
  );
}
