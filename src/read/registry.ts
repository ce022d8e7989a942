import type { Problem } from './problems.ts';
import { type OutletData, outletsSchema, type SpeakerData, speakersSchema } from './schema/registry.ts';
import { readYaml } from './yaml.ts';

/** Reads outlets.yaml and speakers.yaml. Where one has problems its rows are missing, and the problems say so. */
export function readRegistry(files: RegistryFiles): { registry: Registry; problems: Problem[] } {
  const outlets = readYaml(files.outlets.text, outletsSchema, 'registry');
  const speakers = readYaml(files.speakers.text, speakersSchema, 'registry');
  return {
    registry: {
      outlets: new Map(Object.entries(outlets.value ?? {})),
      speakers: new Map(Object.entries(speakers.value ?? {})),
      complete: { outlets: outlets.value !== null, speakers: speakers.value !== null },
    },
    problems: [
      ...outlets.problems.map(problem => ({ ...problem, file: files.outlets.file })),
      ...speakers.problems.map(problem => ({ ...problem, file: files.speakers.file })),
    ],
  };
}

export interface RegistryFiles {
  outlets: TextFile;
  speakers: TextFile;
}

/** A file of the content, its path relative to the project. */
export interface TextFile {
  file: string;
  text: string;
}

export interface Registry {
  outlets: ReadonlyMap<string, OutletData>;
  speakers: ReadonlyMap<string, SpeakerData>;
  /** Could the file be read? If not, a name missing in it is no second problem. */
  complete: { outlets: boolean; speakers: boolean };
}
