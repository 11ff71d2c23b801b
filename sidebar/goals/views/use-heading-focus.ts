import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** For the heading of a view that takes the place of another: whoever works by keyboard goes on from there. */
export function useHeadingFocus(): Ref<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return heading;
}
