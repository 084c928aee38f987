import { type ReactElement, useState } from 'react';
import type { EquationPartView, EquationView } from '../../../../reports/reconciliationView';
import { CellLink } from '../cellLink';
import { useOutcomeTexts } from '../outcomeTexts';
import { Opener } from './opener';

interface EquationBoxProps {
  readonly id: string;
  readonly equation: EquationView;
  /** The figure that is computed. */
  readonly name: string;
}

/** An equation in a line; its figures lead to their cells, or open below it how they are computed in their turn. */
export function EquationBox({ id, equation, name }: EquationBoxProps): ReactElement {
  const { say } = useOutcomeTexts();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const { parts, unit } = equation;
  const toggle = (index: number): void =>
    setOpen(new Set(open.has(index) ? [...open].filter((one) => one !== index) : [...open, index]));
  const inner = (index: number): string => `${id}-${index}`;
  return (
    <div id={id} className="avs-equation-box" role="group" aria-label={say('equationOf', { figure: name })}>
      <p className="avs-equation">
        {parts.map((part, index) => (
          <Part
            key={index}
            part={part}
            controls={inner(index)}
            isOpen={open.has(index)}
            onToggle={() => toggle(index)}
          />
        ))}
        {unit === null ? null : <span className="avs-quiet"> {unit}</span>}
      </p>
      {parts.map((part, index) =>
        part.equation !== null && open.has(index) ? (
          <EquationBox key={index} id={inner(index)} equation={part.equation} name={part.text} />
        ) : null,
      )}
    </div>
  );
}

interface PartProps {
  readonly part: EquationPartView;
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Part({ part: { text, cell, equation }, ...opening }: PartProps): ReactElement {
  const { say } = useOutcomeTexts();
  if (equation !== null) return <Opener text={text} label={say('openTerm')} {...opening} />;
  if (cell !== null) return <CellLink cell={cell} text={text} />;
  return <bdi>{text}</bdi>;
}
