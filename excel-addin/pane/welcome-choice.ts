import type { WelcomeChoice } from '../../sidebar/shell/welcome.tsx';

const WELCOME = 'marksheet-welcome';

/** Of the person on this machine. Where the page may keep nothing, as in some frames, it holds until the page is closed. */
export function welcomeChoice(): WelcomeChoice {
  let isRead = false;
  return {
    async wasRead() {
      try {
        return isRead || localStorage.getItem(WELCOME) !== null;
      } catch {
        return isRead;
      }
    },
    async keepRead() {
      isRead = true;
      localStorage.setItem(WELCOME, 'read');
    },
  };
}
