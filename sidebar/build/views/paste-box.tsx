import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { readData } from '../effects/read-data.ts';
import { onData } from '../state.ts';

/** A page that lays out longer texts in a box stands still for seconds: they are read without ever standing there. */
const LONGEST_IN_BOX = 20_000;

/** Where data is pasted. What is pasted into the empty box is read at once; what is typed, when asked for. */
export function PasteBox() {
  const { texts, state, dispatch, tools } = useSidebar();
  const { typed } = state.build.data;
  const read = (text: string): void => void readData(tools, { kind: 'paste', name: '' }, { kind: 'text', text });
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') || event.clipboardData?.getData('text/html') || '';
    if (text.trim() === '' || (typed !== '' && text.length < LONGEST_IN_BOX)) return;
    event.preventDefault();
    read(text);
  };
  return (
    <>
      <Field label={texts.build.paste} hint={texts.build.pasteHint}>
        {(ids) => (
          <textarea
            {...ids}
            class="input paste"
            rows={4}
            dir="auto"
            spellcheck={false}
            autocomplete="off"
            value={typed}
            onPaste={paste}
            onInput={({ currentTarget }) => dispatch(onData({ kind: 'typed', text: currentTarget.value }))}
          />
        )}
      </Field>
      {typed.trim() !== '' && (
        <Button kind="primary" onPress={() => read(typed)}>
          {texts.build.readPasted}
        </Button>
      )}
    </>
  );
}
