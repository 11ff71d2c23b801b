import type { ComponentChildren } from 'preact';

type Properties = Readonly<{
  summary: ComponentChildren;
  /** A number beside the summary. */
  count?: string | number | undefined;
  open?: boolean;
  children: ComponentChildren;
}>;

/** Something that is folded away until asked for. */
export function Disclosure({ summary, count, open, children }: Properties) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <span class="disclosure-mark" aria-hidden="true" />
        <span class="disclosure-summary">{summary}</span>
        {count !== undefined && <span class="badge">{count}</span>}
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
