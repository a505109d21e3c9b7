/** A question as the server asks it: texts are safe HTML, no answer is among them. */
export interface Question {
  id: string;
  kind: 'single' | 'multiple' | 'number' | 'order';
  text: string;
  options: string[];
  unit: string;
  hints: string[];
}

/** What the server says of an answer. */
export interface Verdict {
  state: 'right' | 'wrong' | 'unread';
  given: string;
  headline: string;
  lines: { right: boolean; text: string; why: string }[];
  places: boolean[];
  solution: string[];
  explanation: string;
}

/** What a person has chosen or typed and not yet had checked, or not changed since. */
export interface Draft {
  chosen: number[];
  typed: string;
  changed: boolean;
}

export type Labels = Record<string, string>;

/** A question opens with the last answer to it, if there is one. */
export function firstDraft(question: Question, verdict?: Verdict): Draft {
  const given = verdict?.given ?? '';
  const places = () => (given ? given.split(',').map(Number) : []);
  switch (question.kind) {
    case 'number':
      return { chosen: [], typed: given, changed: false };
    case 'order':
      return { chosen: given ? places() : question.options.map((_, i) => i), typed: '', changed: false };
    default:
      return { chosen: places(), typed: '', changed: false };
  }
}

/** A draft in the server's notation; empty if there is nothing to check yet. */
export const notation = (question: Question, draft: Draft) =>
  question.kind === 'number' ? draft.typed.trim() : draft.chosen.join(',');
