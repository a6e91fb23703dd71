import { NativeSelect, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { useTextSize } from '@/lib/useTextSize';

/** Kept on this device and in force at once, without a save button. */
export function DisplaySettings() {
  const t = useT();
  const queryClient = useQueryClient();
  const { language, choose } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [textSize, setTextSize] = useTextSize();
  const chooseLanguage = async (next: string) => {
    await choose(next === 'en' ? 'en' : 'id');
    await queryClient.invalidateQueries();
  };
  return (
    <Section title={t('identity.display.title')} lead={t('identity.display.lead')}>
      <NativeSelect
        label={t('identity.display.language')}
        value={language}
        onChange={(event) => void chooseLanguage(event.currentTarget.value)}
        data={[
          { value: 'id', label: 'Bahasa Indonesia' },
          { value: 'en', label: 'English' },
        ]}
      />
      <NativeSelect
        label={t('identity.display.textSize')}
        value={textSize}
        onChange={(event) => setTextSize(event.currentTarget.value)}
        data={[
          { value: 'normal', label: t('identity.display.normal') },
          { value: 'large', label: t('identity.display.large') },
          { value: 'larger', label: t('identity.display.larger') },
        ]}
      />
      <NativeSelect
        label={t('identity.display.theme')}
        value={colorScheme}
        onChange={(event) => setColorScheme(event.currentTarget.value as 'auto' | 'light' | 'dark')}
        data={[
          { value: 'auto', label: t('identity.display.auto') },
          { value: 'light', label: t('identity.display.light') },
          { value: 'dark', label: t('identity.display.dark') },
        ]}
      />
    </Section>
  );
}
