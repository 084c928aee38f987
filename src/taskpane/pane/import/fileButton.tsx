import { type ChangeEvent, type ReactElement, useRef } from 'react';
import { Button } from '../button';

interface FileButtonProps {
  readonly text: string;
  /** Extensions, as the browser's dialog wants them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly primary?: boolean;
  readonly small?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly onPick: (files: readonly File[]) => void;
}

/** Asks for files by the browser's own dialog. */
export function FileButton({ accept, multiple = false, onPick, ...button }: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // The same file may be picked again, once it was exported anew.
    target.value = '';
    if (files.length > 0) onPick(files);
  };
  return (
    <>
      <input ref={input} type="file" hidden accept={accept} multiple={multiple} onChange={onChange} />
      <Button {...button} onClick={() => input.current?.click()} />
    </>
  );
}
