import { useQuery } from '@tanstack/react-query';
import { Dialog } from '@/components/Dialog';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { LibraryForm } from './LibraryForm';
import {
  libraryTargetQuery,
  useCreateLibraryTarget,
  useDeleteLibraryTarget,
  useReplaceLibraryTarget,
} from './libraryTargets';

/** A new example, or one that is changed or removed; plans that copied it stay as they are. */
export function LibraryEditor({ id, onDone }: { id?: string; onDone: () => void }) {
  const t = useT();
  const create = useCreateLibraryTarget();
  const done = (text: string): void => {
    showToast(text);
    onDone();
  };
  return (
    <Dialog opened onClose={onDone} title={t(id ? 'target.library.changing' : 'target.library.adding')}>
      {id ? (
        <Existing id={id} onDone={done} onCancel={onDone} />
      ) : (
        <LibraryForm
          onCancel={onDone}
          onSave={async (body) => {
            await create.mutateAsync(body);
            done(t('target.library.saved'));
          }}
        />
      )}
    </Dialog>
  );
}

function Existing({
  id,
  onDone,
  onCancel,
}: {
  id: string;
  onDone: (text: string) => void;
  onCancel: () => void;
}) {
  const t = useT();
  const query = useQuery(libraryTargetQuery(id));
  const replace = useReplaceLibraryTarget();
  const remove = useDeleteLibraryTarget();
  return (
    <QueryView query={query}>
      {({ value, etag }) => (
        <LibraryForm
          start={value}
          onCancel={onCancel}
          onSave={async (body) => {
            await replace.mutateAsync({ id, etag, body });
            onDone(t('target.library.saved'));
          }}
          onRemove={async () => {
            await remove.mutateAsync({ id, etag });
            onDone(t('target.library.removed'));
          }}
        />
      )}
    </QueryView>
  );
}
