import type { FakeGoogle } from './sheets/fake-google.ts';

/** Remembers a spreadsheet with all that is stored with it; what is given brings it back so, without faults. */
export function savedState({ book, stores, faults }: FakeGoogle): () => void {
  const saved = { book: book.save(), store: [...stores.document] };
  return () => {
    faults.none();
    book.restore(saved.book);
    stores.document.clear();
    for (const [name, text] of saved.store) stores.document.set(name, text);
  };
}
