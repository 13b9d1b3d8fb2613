"""What users type after `tqcheck`. A member holds one click command, named `command`."""
