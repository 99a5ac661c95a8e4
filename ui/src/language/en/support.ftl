### Just enough support.

support-how = One thing at a time: what help is needed, and who or what could give it.
