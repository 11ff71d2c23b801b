import type { ComponentChildren } from 'preact';

type Properties = Readonly<{
  tone: 'info' | 'good' | 'warning' | 'bad';
  /** Said aloud as it appears. */
  live?: boolean;
  children: ComponentChildren;
}>;

const signs = { info: 'i', good: '✓', warning: '!', bad: '×' } as const;

/** A sentence that stands out: by its sign and border, not by colour alone. */
export function Message({ tone, live = false, children }: Properties) {
  const role = live ? (tone === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div class={`message message-${tone}`} role={role}>
      <span class="message-sign" aria-hidden="true">
        {signs[tone]}
      </span>
      <div class="message-body">{children}</div>
    </div>
  );
}
