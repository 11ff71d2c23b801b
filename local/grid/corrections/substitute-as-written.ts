import { type BaseValueObject, functionText, StringValueObject } from '@univerjs/preset-sheets-core';

/** The grid's SUBSTITUTE for one cell. */
type Substitute = {
  _getObjectString(value: BaseValueObject): string;
  _handleSingleObject(
    text: BaseValueObject,
    searched: BaseValueObject,
    replacement: BaseValueObject,
    instance?: BaseValueObject,
  ): BaseValueObject;
};

/** SUBSTITUTE finds what is written, spaces and line breaks too; to the grid they are all alike at the ends of a text. */
export function substituteAsWritten(): void {
  for (const [Made, name] of functionText) {
    if (name !== 'SUBSTITUTE') continue;
    const { prototype } = Made as unknown as { prototype: Substitute };
    const own = prototype._handleSingleObject;
    prototype._handleSingleObject = function handleSingleObject(text, searched, replacement, instance) {
      const written = this._getObjectString(searched);
      if (written === written.trim() || instance) return own.call(this, text, searched, replacement, instance);
      const put = this._getObjectString(replacement);
      return StringValueObject.create(this._getObjectString(text).replaceAll(written, () => put));
    };
  }
}
