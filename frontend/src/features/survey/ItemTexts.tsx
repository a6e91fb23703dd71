import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/i18n/useT';
import type { Item } from './surveys';

type Texts = Item['texts'];
const EMPTY = { question: '', options: ['', '', '', ''] };
const MOST_LANGUAGES = 6;

/** The words of a question in each language; Indonesian is always there, regional ones may be added. */
export function ItemTexts({ texts, onChange }: { texts: Texts; onChange: (texts: Texts) => void }) {
  const t = useT();
  const [language, setLanguage] = useState('');
  const languages = Object.keys(texts).sort((one, other) => (one === 'id' ? -1 : other === 'id' ? 1 : 0));
  const addable = /^[a-z]{2,3}$/.test(language) && !texts[language] && languages.length < MOST_LANGUAGES;
  return (
    <div className="stack">
      {languages.map((code) => (
        <LanguageTexts
          key={code}
          language={code}
          text={texts[code] ?? EMPTY}
          onChange={(text) => onChange({ ...texts, [code]: text })}
        />
      ))}
      <div className="row">
        <TextInput
          label={t('survey.language.add')}
          description={t('survey.language.hint')}
          value={language}
          maxLength={3}
          onChange={(event) => setLanguage(event.currentTarget.value.toLowerCase())}
        />
        <Button
          variant="default"
          disabled={!addable}
          onClick={() => {
            onChange({ ...texts, [language]: EMPTY });
            setLanguage('');
          }}
        >
          {t('survey.language.add.do')}
        </Button>
      </div>
    </div>
  );
}

function LanguageTexts({
  language,
  text,
  onChange,
}: {
  language: string;
  text: { question: string; options: string[] };
  onChange: (text: { question: string; options: string[] }) => void;
}) {
  const t = useT();
  const option = (place: number, value: string) =>
    onChange({ ...text, options: text.options.map((each, at) => (at === place ? value : each)) });
  return (
    <fieldset className="stack-tight card">
      <legend>{t('survey.language.of', { language })}</legend>
      <TextInput
        label={t('survey.item.question')}
        value={text.question}
        maxLength={300}
        onChange={(event) => onChange({ ...text, question: event.currentTarget.value })}
      />
      {text.options.map((value, place) => (
        <TextInput
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the score
          key={place}
          label={t('survey.item.option', { n: place + 1 })}
          value={value}
          maxLength={80}
          onChange={(event) => option(place, event.currentTarget.value)}
        />
      ))}
    </fieldset>
  );
}
