import { FileInput } from './FileInput';
import { Notice } from './Notice';

interface SheetInputProps {
  label: string;
  file: File | null;
  onChange: (file: File | null) => void;
  /** What to say where it was sent without one. */
  missing: string | false;
}

/** A table from a spreadsheet program. */
export function SheetInput({ label, file, onChange, missing }: SheetInputProps) {
  return (
    <>
      <FileInput
        label={label}
        accept={['.csv', '.xlsx']}
        maxBytes={5 * 1024 * 1024}
        file={file}
        onChange={onChange}
      />
      {missing && (
        <Notice tone="bad" live>
          {missing}
        </Notice>
      )}
    </>
  );
}
