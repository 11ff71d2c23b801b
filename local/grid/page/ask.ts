import { button, element } from './elements.ts';

/** A question to be answered before work is lost. */
export type Question = Readonly<{ title: string; hint: string; confirm: string; cancel: string }>;

/** Asks in front of the page; true where the person agrees, false for everything else. */
export function ask({ title, hint, confirm, cancel }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const refuse = button(cancel, () => dialog.close());
    const agree = button(confirm, () => dialog.close('yes'));
    agree.className = 'strong';
    const heading = element('h2', { id: 'question', textContent: title });
    const dialog = element(
      'dialog',
      { className: 'question' },
      heading,
      element('p', { textContent: hint }),
      element('div', { className: 'answers' }, refuse, agree),
    );
    dialog.setAttribute('aria-labelledby', heading.id);
    dialog.onclose = () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    };
    document.body.append(dialog);
    dialog.showModal();
    refuse.focus();
  });
}
