import { valibotResolver } from '@hookform/resolvers/valibot';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type { GenericSchema, InferInput, InferOutput } from 'valibot';

/**
 * A form checked by a Valibot schema whose messages are text ids: on leaving a field one wrote in first, then while it is corrected.
 */
export function useAppForm<S extends GenericSchema<FieldValues, FieldValues>>(options: {
  schema: S;
  defaultValues: DefaultValues<InferInput<S>>;
}): UseFormReturn<InferInput<S>, unknown, InferOutput<S>> {
  return useForm<InferInput<S>, unknown, InferOutput<S>>({
    resolver: valibotResolver(options.schema as never) as never,
    defaultValues: options.defaultValues,
    mode: 'onTouched',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
}
