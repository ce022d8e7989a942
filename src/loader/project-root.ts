/** The folder of the project. The build inserts it, because the code of pages runs in another folder. */
export const PROJECT_ROOT: string = import.meta.env['PROJECT_ROOT'];
