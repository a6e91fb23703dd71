import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Versioned } from '@/api/client';
import { ProblemError, UnreachableError } from '@/api/problem';
import { Autosave } from './autosave';
import { draftMirror } from './drafts';

interface Note {
  text: string;
}

const note = (text: string): Note => ({ text });

/** A server that keeps one note with a version, as the API does. */
class NoteServer {
  value: Note;
  version = 1;
  saves = 0;
  failure: Error | null = null;
  loseAnswer = false;

  constructor(text: string) {
    this.value = note(text);
  }

  read = async (): Promise<Versioned<Note>> => ({ value: this.value, etag: `"${this.version}"` });

  save = async (value: Note, etag: string): Promise<Versioned<Note>> => {
    this.saves += 1;
    if (this.failure) throw this.failure;
    if (etag !== `"${this.version}"`) throw new ProblemError(412, {});
    this.change(value.text);
    if (this.loseAnswer) throw new UnreachableError();
    return this.read();
  };

  change(text: string): void {
    this.value = note(text);
    this.version += 1;
  }
}

async function anEditor(server: NoteServer) {
  const editor = { shown: server.value };
  const mirror = draftMirror<Note>('ratna', 'note');
  const autosave = new Autosave<Note>({
    start: await server.read(),
    mirror,
    save: server.save,
    reload: server.read,
    onReplace: (value) => {
      editor.shown = value;
    },
  });
  return { autosave, mirror, editor, phase: () => autosave.snapshot().phase };
}

describe('autosave', () => {
  let server: NoteServer;
  beforeEach(() => {
    vi.useFakeTimers();
    server = new NoteServer('awal');
  });
  afterEach(() => vi.useRealTimers());

  it('saves once, 800 ms after the last key', async () => {
    const { autosave, phase } = await anEditor(server);
    for (const text of ['b', 'ba', 'bar', 'baru']) {
      autosave.change(note(text));
      await vi.advanceTimersByTimeAsync(700);
    }
    expect(server.saves).toBe(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(server.saves).toBe(1);
    expect(server.value).toEqual(note('baru'));
    expect(phase()).toBe('saved');
    expect(autosave.snapshot().savedAt).not.toBeNull();
  });

  it('saves at once on leaving, and not at all when nothing changed', async () => {
    const { autosave } = await anEditor(server);
    autosave.change(note('awal'));
    await autosave.flush();
    expect(server.saves).toBe(0);
    autosave.change(note('baru'));
    await expect(autosave.flush()).resolves.toBe(true);
    expect(server.value).toEqual(note('baru'));
  });

  it('saves what was typed while a save was under way, on the new version', async () => {
    const { autosave, phase } = await anEditor(server);
    autosave.change(note('satu'));
    const saving = autosave.flush();
    autosave.change(note('satu dua'));
    await saving;
    await vi.advanceTimersByTimeAsync(800);
    expect(server.value).toEqual(note('satu dua'));
    expect(server.saves).toBe(2);
    expect(phase()).toBe('saved');
  });

  it('keeps the text on the device and sends it when the network is back', async () => {
    const { autosave, mirror, phase } = await anEditor(server);
    server.failure = new UnreachableError();
    autosave.change(note('di bus'));
    await expect(autosave.flush()).resolves.toBe(false);
    expect(phase()).toBe('unsent');
    expect(mirror.read()?.value).toEqual(note('di bus'));
    server.failure = null;
    await vi.advanceTimersByTimeAsync(8_000);
    expect(server.value).toEqual(note('di bus'));
    expect(mirror.read()).toBeNull();
  });

  it('takes no lost answer for a conflict', async () => {
    const { autosave, phase } = await anEditor(server);
    server.loseAnswer = true;
    autosave.change(note('sampai'));
    await autosave.flush();
    server.loseAnswer = false;
    await vi.advanceTimersByTimeAsync(8_000);
    expect(phase()).toBe('saved');
    expect(server.version).toBe(2);
  });

  it('keeps the text and says why when the server refuses it', async () => {
    const { autosave, mirror, phase } = await anEditor(server);
    server.failure = new ProblemError(422, { detail: 'Terlalu panjang.' });
    autosave.change(note('panjang'));
    await autosave.flush();
    expect(phase()).toBe('refused');
    expect(autosave.snapshot().error).toMatchObject({ detail: 'Terlalu panjang.' });
    expect(mirror.read()?.value).toEqual(note('panjang'));
  });

  describe('when someone else changed it meanwhile', () => {
    async function aConflict() {
      const made = await anEditor(server);
      server.change('milik orang lain');
      made.autosave.change(note('milik saya'));
      await made.autosave.flush();
      return made;
    }

    it('overwrites nothing and shows both', async () => {
      const { autosave, phase } = await aConflict();
      expect(phase()).toBe('conflict');
      expect(server.value).toEqual(note('milik orang lain'));
      expect(autosave.snapshot().conflict).toEqual({
        mine: note('milik saya'),
        theirs: { value: note('milik orang lain'), etag: '"2"' },
      });
    });

    it('saves mine over theirs only when asked to', async () => {
      const { autosave, editor } = await aConflict();
      await autosave.keepMine();
      expect(server.value).toEqual(note('milik saya'));
      expect(editor.shown).toEqual(note('milik saya'));
    });

    it('shows theirs when asked to', async () => {
      const { autosave, editor, mirror, phase } = await aConflict();
      autosave.takeTheirs();
      expect(editor.shown).toEqual(note('milik orang lain'));
      expect(mirror.read()).toBeNull();
      expect(phase()).toBe('clean');
    });
  });

  describe('on coming back', () => {
    it('takes up what was left unsent', async () => {
      draftMirror<Note>('ratna', 'note').write(note('belum terkirim'), '"1"');
      const { autosave, editor } = await anEditor(server);
      autosave.restore();
      expect(editor.shown).toEqual(note('belum terkirim'));
      await vi.advanceTimersByTimeAsync(800);
      expect(server.value).toEqual(note('belum terkirim'));
    });

    it('asks when the server moved on since', async () => {
      draftMirror<Note>('ratna', 'note').write(note('belum terkirim'), '"1"');
      server.change('lebih baru');
      const { autosave, editor, phase } = await anEditor(server);
      autosave.restore();
      expect(phase()).toBe('conflict');
      await autosave.keepMine();
      expect(editor.shown).toEqual(note('belum terkirim'));
      expect(server.value).toEqual(note('belum terkirim'));
    });

    it('shows nobody the draft of another account', async () => {
      draftMirror<Note>('budi', 'note').write(note('rahasia Budi'), '"1"');
      const { autosave, editor, phase } = await anEditor(server);
      autosave.restore();
      expect(editor.shown).toEqual(note('awal'));
      expect(phase()).toBe('clean');
    });

    it('forgets a draft after thirty days', () => {
      const mirror = draftMirror<Note>('ratna', 'note');
      mirror.write(note('lama'), '"1"');
      vi.advanceTimersByTime(31 * 24 * 3600 * 1000);
      expect(mirror.read()).toBeNull();
    });
  });

  it('takes what only the server can give into the value in the editor, without saving again', async () => {
    const server = new NoteServer('a');
    const shown: Note[] = [];
    const autosave = new Autosave<Note & { id?: string }>({
      start: await server.read(),
      mirror: draftMirror('account', 'note'),
      save: async (value, etag) => {
        const saved = await server.save(value, etag);
        return { ...saved, value: { ...saved.value, id: '7' } };
      },
      reload: server.read,
      onReplace: (value) => shown.push(value),
      adopt: (current, _, saved) => ({ ...current, id: saved.id }),
    });
    autosave.change(note('b'));
    await autosave.flush();
    expect(shown).toEqual([{ text: 'b', id: '7' }]);
    await autosave.flush();
    expect(server.saves).toBe(1);
  });

  it('knows its own save by the essence when the answer got lost', async () => {
    const server = new NoteServer('a');
    const autosave = new Autosave<Note>({
      start: await server.read(),
      mirror: draftMirror('account', 'note'),
      save: (value, etag) => server.save(note(value.text.trim()), etag),
      reload: server.read,
      onReplace: () => undefined,
      essence: ({ text }) => text.trim(),
    });
    server.loseAnswer = true;
    autosave.change(note('b '));
    await autosave.flush();
    server.loseAnswer = false;
    await autosave.flush();
    expect(autosave.snapshot().phase).toBe('saved');
  });
});
