import type { Objective } from '../../../core/goals/model/objective.ts';
import { type Piece, sentencePieces } from '../sentence/sentence-pieces.ts';
import { blankTexts, formIn, OPEN } from '../sentence/sentence-text.ts';
import { useWording } from '../use-wording.ts';

/** The sentence of an objective; figures and names keep their own direction within it. */
export function SentenceView({ objective }: Readonly<{ objective: Objective }>) {
  const wording = useWording();
  const filled = blankTexts(objective, wording);
  const pieces = sentencePieces(formIn(objective, wording), wording.texts, (blank) => filled[blank] !== null);
  const shown = (piece: Piece) => {
    if ('words' in piece) return piece.words;
    const text = filled[piece.blank] ?? OPEN;
    return (
      <bdi key={piece.blank} dir={/\p{L}/u.test(text) ? 'auto' : 'ltr'}>
        {text}
      </bdi>
    );
  };
  return <>{pieces.map(shown)}</>;
}
