/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { workbenchTextsIn } from '../../src/workbench/messages/workbenchTexts';
import { QuestionBar } from '../../src/workbench/questionBar';
import { type Asking, useQuestion } from '../../src/workbench/useQuestion';

const onSave = jest.fn();
let asking: Asking;

function Page(): ReactElement {
  asking = useQuestion();
  const { question } = asking;
  return (
    <>
      <button type="button">Öppna</button>
      {question && <QuestionBar question={question} onSave={onSave} texts={workbenchTextsIn('sv')} />}
    </>
  );
}

async function ask(text: string): Promise<jest.Mock> {
  const answered = jest.fn();
  await act(async () => {
    void asking.ask(text).then(answered);
    await Promise.resolve();
  });
  return answered;
}

beforeEach(() => {
  onSave.mockClear();
  render(<Page />);
});

test.each([
  ['Öppna utan att spara', true],
  ['Avbryt', false],
])('%s answers the question, and the focus goes back to where it was', async (button, answer) => {
  screen.getByRole('button', { name: 'Öppna' }).focus();
  const answered = await ask('Ändringarna är inte sparade.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Spara en kopia och öppna' }));
  fireEvent.click(screen.getByRole('button', { name: button }));
  await act(() => Promise.resolve());
  expect(answered).toHaveBeenCalledWith(answer);
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Öppna' }));
});

test('Escape means no', async () => {
  const answered = await ask('Ändringarna är inte sparade.');
  fireEvent.keyDown(screen.getByRole('alertdialog', { name: 'Ändringarna är inte sparade.' }), {
    key: 'Escape',
  });
  await act(() => Promise.resolve());
  expect(answered).toHaveBeenCalledWith(false);
});

test('a new question takes the place of one that waits', async () => {
  const first = await ask('Den första?');
  const second = await ask('Den andra?');
  expect(first).toHaveBeenCalledWith(false);
  expect(screen.getByRole('alertdialog', { name: 'Den andra?' })).not.toBeNull();
  expect(second).not.toHaveBeenCalled();
});

test('saving is left to the page', async () => {
  const answered = await ask('Ändringarna är inte sparade.');
  fireEvent.click(screen.getByRole('button', { name: 'Spara en kopia och öppna' }));
  expect(onSave).toHaveBeenCalledTimes(1);
  expect(answered).not.toHaveBeenCalled();
});
