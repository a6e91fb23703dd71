import { LoadingSkeleton } from './LoadingSkeleton';

export function LoadingScreen() {
  return (
    <div style={{ maxWidth: '64rem', marginInline: 'auto', width: '100%' }}>
      <LoadingSkeleton rows={4} rowHeight="4.5rem" />
    </div>
  );
}
