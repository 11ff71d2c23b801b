import type { Wish, Wishes } from './wishes.ts';

const wishNames: readonly Wish[] = ['build-again', 'insert-function', 'check'];

/** Shows the pane; where Excel can't, its own button still does. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The wish waits in the pane.
  }
}

/**
 * Tells Excel the code behind the ribbon's buttons, by the names that the manifest gives them: each puts its wish and
 * shows the pane. To be called while the page's script loads: a button may be what started it.
 */
export function associateCommands(wishes: Wishes): void {
  for (const wish of wishNames)
    Office.actions.associate(wish, (event: Office.AddinCommands.Event) => {
      wishes.put(wish);
      void showPane().then(() => event.completed());
    });
}
