import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSearchText } from '@/lib/useSearchText';

/** A search box whose text stands in the URL once typing pauses. */
export function FilterField({ label, param = 'q' }: { label: string; param?: string }) {
  const [kept, keep] = useSearchText(param);
  const [text, setText] = useState(kept);
  useEffect(() => {
    const timer = setTimeout(() => text !== kept && keep(text), 300);
    return () => clearTimeout(timer);
  }, [text, kept, keep]);
  return (
    <TextInput
      type="search"
      label={label}
      value={text}
      maxLength={100}
      leftSection={<IconSearch aria-hidden size={18} stroke={1.75} />}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
