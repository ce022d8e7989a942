/** The folder of the project, for pages: a build puts it in their place, since they run from another folder, whatever the working folder is. */
export const PROJECT_ROOT: string = import.meta.env['PROJECT_ROOT'];
