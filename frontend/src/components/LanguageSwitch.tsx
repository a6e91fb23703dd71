import { useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '@/i18n/useLanguage';

/** Names the language one gets, in that language. Answers of the server follow. */
export function LanguageSwitch({ className }: { className?: string }) {
  const { language, choose } = useLanguage();
  const queryClient = useQueryClient();
  const other = language === 'id' ? 'en' : 'id';
  const change = async () => {
    await choose(other);
    await queryClient.invalidateQueries();
  };
  return (
    <button
      type="button"
      lang={other}
      className={className}
      onClick={() => void change()}
      aria-label={other === 'en' ? 'EN, English' : 'ID, Bahasa Indonesia'}
    >
      {other === 'en' ? 'EN' : 'ID'}
    </button>
  );
}
