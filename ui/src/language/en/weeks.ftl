### Several weeks: now, perfect, seasons, other ways.

weeks-now = My week now
